#!/usr/bin/env bash
# Prints "export PORTAL_…_PORT=…" lines with ports that nobody listens on.
set -euo pipefail
port=$((20000 + RANDOM % 20000))
for part in SPA API MANAGEMENT KEYCLOAK DB SMTP MAIL; do
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    port=$((port + 1))
  done
  echo "export PORTAL_${part}_PORT=$port"
  port=$((port + 1))
done
