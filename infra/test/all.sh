#!/usr/bin/env bash
# Every check of the project, one after another; goes on after a failure and tells the counts at the end.
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
  printf '%-28s' "$name"
  if "$@" >"$log" 2>&1; then
    printf ' done    %4d s\n' $((SECONDS - began))
    return 0
  fi
  printf ' FAILED  %4d s, the end of %s:\n' $((SECONDS - began)) "${log#"$PORTAL_REPOSITORY"/}"
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

stage java java_tests
counted java "$?" surefire "$logs/java.log"

stage packages-of-the-pages packages frontend && {
  stage pages-formatted-and-typed page_checks
  counted "pages formatted and typed" "$?"
  stage pages page_tests
  counted pages "$?" vitest "$logs/pages.log"
  if [ -e frontend/src/api/generated/schema.d.ts ]; then
    stage generated-client generated_client
    counted "generated client in step" "$?"
  fi
}
stage packages-of-the-checks packages infra/checks && stage container-files container_files
counted "container files" "$?" node "$logs/container-files.log"

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
