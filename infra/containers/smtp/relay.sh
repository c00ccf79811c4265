#!/usr/bin/env bash
# Writes the mail server's address into msmtp's configuration and listens. The password stays in the environment.
set -euo pipefail
umask 077
cat >/tmp/msmtprc <<CONFIGURATION
defaults
auth on
tls on
tls_trust_file /etc/ssl/certs/ca-certificates.crt
timeout 20
account default
host ${PORTAL_MAIL_RELAY:?}
port ${PORTAL_MAIL_RELAY_PORT:-587}
user ${PORTAL_MAIL_RELAY_USER:?}
passwordeval printenv PORTAL_MAIL_RELAY_PASSWORD
CONFIGURATION
exec msmtpd --interface=0.0.0.0 --port=1025 --command='msmtp --file=/tmp/msmtprc -f %F --'
