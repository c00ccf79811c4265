# shellcheck shell=bash
# Reads how many tests each runner counted. Sourced by all.sh.
passed=0
failed=0
result_lines=()

# sum of a number that a sed expression picks from each matching line
sum_of() {
  sed -nE "$2" "$1" | awk '{ sum += $1 } END { print sum + 0 }'
}

# counted NAME EXIT_CODE [RUNNER LOG]: without a runner the stage itself counts as one check
counted() {
  local name="$1" exit_code="$2" runner="${3:-}" log="${4:-/dev/null}" good=0 bad=0 skipped=0
  [ -e "$log" ] || log=/dev/null
  case "$runner" in
    surefire)
      local all faults errors total='^\[[A-Z]+\] Tests run: '
      all=$(sum_of "$log" "s/${total}([0-9]+), Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+ *\$/\\1/p")
      faults=$(sum_of "$log" "s/${total}[0-9]+, Failures: ([0-9]+), Errors: [0-9]+, Skipped: [0-9]+ *\$/\\1/p")
      errors=$(sum_of "$log" "s/${total}[0-9]+, Failures: [0-9]+, Errors: ([0-9]+), Skipped: [0-9]+ *\$/\\1/p")
      skipped=$(sum_of "$log" "s/${total}[0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: ([0-9]+) *\$/\\1/p")
      bad=$((faults + errors))
      good=$((all - bad - skipped))
      while read -r line; do result_lines+=("$name: $line"); done \
        < <(sed -nE "s/^\[[A-Z]+\] (Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+) *\$/\\1/p" "$log")
      ;;
    vitest)
      good=$(sum_of "$log" 's/^ *Tests (.*[^0-9])?([0-9]+) passed.*/\2/p')
      bad=$(sum_of "$log" 's/^ *Tests .*[^0-9]([0-9]+) failed.*/\1/p')
      ;;
    node)
      good=$(sum_of "$log" 's/^(# |ℹ )pass ([0-9]+)$/\2/p')
      bad=$(sum_of "$log" 's/^(# |ℹ )fail ([0-9]+)$/\2/p')
      ;;
    playwright)
      good=$(sum_of "$log" 's/^ *([0-9]+) passed.*/\1/p')
      bad=$(sum_of "$log" 's/^ *([0-9]+) (failed|timed out).*/\1/p')
      skipped=$(sum_of "$log" 's/^ *([0-9]+) (skipped|did not run).*/\1/p')
      ;;
    *)
      good=$((exit_code == 0 ? 1 : 0))
      ;;
  esac
  # a runner that broke before it could count has failed all the same
  if [ "$exit_code" != 0 ] && [ "$bad" = 0 ]; then
    bad=1
  fi
  passed=$((passed + good))
  failed=$((failed + bad))
  result_lines+=("$name: $good passed, $bad failed, $skipped skipped")
}

summary() {
  echo
  printf '%s\n' "${result_lines[@]}"
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}
