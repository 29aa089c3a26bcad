#!/bin/sh
# After the packages are installed or upgraded: devices that are plugged in already get the rights of the new udev rule.
# Where no udev runs, as in a container, there is nothing to do.
set -e
if [ -d /run/udev ] && command -v udevadm >/dev/null; then
  udevadm control --reload || true
  udevadm trigger --action=change --subsystem-match=usb --subsystem-match=usbmisc --subsystem-match=hidraw \
    --subsystem-match=tty || true
fi
