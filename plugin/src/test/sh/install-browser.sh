#!/bin/sh
# Sees to it that there is a Chromium for the test that opens the report in a real browser.
set -eu

if command -v chromium >/dev/null 2>&1; then
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "No chromium on the PATH, and no apt-get to install it with: install Chromium, or skip the browser test with -DskipITs." >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "No chromium on the PATH: run 'sudo apt-get install chromium', or skip the browser test with -DskipITs." >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install -y --no-install-recommends chromium
