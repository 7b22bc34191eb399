#!/usr/bin/env bash
# Make sure that a Chromium is there for the browser tests; install it with apt where that is possible.
set -euo pipefail
for name in chromium chromium-browser google-chrome; do
  command -v "$name" >/dev/null && exit 0
done
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  echo "Installing Chromium for the browser tests ..."
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
  exit 0
fi
echo "The browser tests need Chromium: install it (Debian/Ubuntu: sudo apt-get install chromium)," >&2
echo "or run the tests without it: ALLOW_NO_BROWSER=1 make test" >&2
[ "${ALLOW_NO_BROWSER:-}" = 1 ]
