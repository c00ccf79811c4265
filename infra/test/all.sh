#!/usr/bin/env bash
# Every check of the project; goes on after a failure and tells the counts at the end.
# Called by ./portal test, which sets JAVA_HOME and PORTAL_REPOSITORY.
set -uo pipefail
cd "$PORTAL_REPOSITORY" || exit 1
export CI=true NO_COLOR=1 TZ=Europe/Berlin
exec </dev/null
source infra/test/counts.sh

logs="$PORTAL_REPOSITORY/target/test-logs"
rm -rf "$logs"
mkdir -p "$logs"

stage() {
  local name="$1" log="$logs/$1.log" began=$SECONDS
  shift
  if "$@" >"$log" 2>&1; then
    printf '%-28s done    %4d s\n' "$name" $((SECONDS - began))
    return 0
  fi
  printf '%-28s FAILED  %4d s, the end of %s:\n' "$name" $((SECONDS - began)) "${log#"$PORTAL_REPOSITORY"/}"
  # the reasons of a browser's failed tests stand above what it attached to them
  grep -E -A 12 '^  [0-9]+\) ' "$log"
  tail -n 40 "$log"
  return 1
}

packages() { (cd "$1" && npm ci --no-audit --no-fund --loglevel=error); }
java_tests() { ./mvnw -B -Dstyle.color=never --fail-at-end verify; }
page_checks() { (cd frontend && npm run check); }
page_tests() { (cd frontend && npm run test); }
container_files() { (cd infra/checks && npm run --silent check); }

generated_client() {
  local schema=frontend/src/api/generated/schema.d.ts same=0
  cp "$schema" "$logs/schema.checked-in"
  (cd frontend && npm run api) || return 1
  diff "$logs/schema.checked-in" "$schema" || same=1
  mv "$logs/schema.checked-in" "$schema"
  return "$same"
}

start_stack() {
  PORTAL_HOME="$(mktemp -d "${TMPDIR:-/tmp}/portal-test.XXXXXX")"
  export PORTAL_HOME
  eval "$(infra/test/free-ports.sh)"
  ./portal start --detach
}

stop_stack() {
  ./portal stop && rm -rf "$PORTAL_HOME"
}

journeys() { (cd frontend && npm run e2e); }

# its exit code outlives a subshell as a file
exit_of() {
  stage "$@"
  echo "$?" >"$logs/$1.exit"
}

# What needs neither Java nor a database.
without_java() {
  stage packages-of-the-pages packages frontend && {
    exit_of pages-formatted-and-typed page_checks
    exit_of pages page_tests
    exit_of generated-client generated_client
  }
  stage packages-of-the-checks packages infra/checks && exit_of container-files container_files
}

# a check that was never reached has failed
exit_code_of() { cat "$logs/$1.exit" 2>/dev/null || echo 1; }

# The tests of the API wait for disk, Keycloak and clocks more than they compute: the pages are tested meanwhile.
without_java &
stage java java_tests
counted java "$?" surefire "$logs/java.log"
wait
counted "pages formatted and typed" "$(exit_code_of pages-formatted-and-typed)"
counted pages "$(exit_code_of pages)" vitest "$logs/pages.log"
counted "generated client in step" "$(exit_code_of generated-client)"
counted "container files" "$(exit_code_of container-files)" node "$logs/container-files.log"

if [ "${PORTAL_TEST_JOURNEYS:-yes}" = yes ]; then
  trap './portal stop >/dev/null 2>&1' EXIT
  # not by stage(): its environment has to reach the journeys
  printf '%-28s' start
  began=$SECONDS
  if start_stack >"$logs/start.log" 2>&1; then
    printf ' done    %4d s\n' $((SECONDS - began))
    stage journeys journeys
    counted journeys "$?" playwright "$logs/journeys.log"
    # last: it leaves two hundred invented cases behind
    stage kill-9 ./portal drill
    counted "kill -9 under load and at each step of onboarding" "$?"
  else
    printf ' FAILED, the end of its log:\n'
    tail -n 40 "$logs/start.log"
    counted start 1
  fi
  stage stop stop_stack
  counted "stops with nothing left" "$?"
  trap - EXIT
fi

summary
