# Newer versions of the program.

settings-updates = Updates
settings-find-updates = version release new install key
about-updates = Newer versions of Packdesk: asked for once a day, installed when you say so.
act-check-updates = Ask now
act-install-update = Install { $version } and start again
update-this = This is Packdesk { $version }
update-form = { $form ->
    [archive] It lies in a folder of its own, and an update takes its place.
    [appimage] It is an AppImage, and an update takes its place.
    [deb] The system’s package manager installed it: an update is fetched and checked, and you install it.
    [rpm] The system’s package manager installed it: an update is fetched and checked, and you install it.
    [nsis] An installer installed it: an update is fetched and checked, and you start it.
    [dmg] It came on a disk image: an update is fetched and checked, and you open it.
   *[none] It was built here, or nobody knows how it was installed: it is not replaced.
}
update-asked = Asked { $when }
update-never-asked = Nobody was asked yet
update-none = There is no newer version.
update-found = Version { $version } is there.
update-published = Published { $when }
update-rhythm = { $on ->
    [yes] Newer versions are asked for once a day
   *[no] Newer versions are asked for only by hand
}
update-on = By itself
update-on-yes = Once a day
update-on-no = Never
update-address = Address of releases
update-address-help = An address that begins with https://. Packdesk has no public one yet: while this is empty, nobody is asked.
update-key = Publisher’s key
update-key-help = The public key as the publisher tells it, as RWQ… What was not signed with it is never installed.
update-sure = Install version { $version } now? Packdesk starts again. No label is interrupted, orders and queues stay as they are, and a backup is made before the new version opens the station.
update-fetching = Fetching version { $version }
update-waits = Waiting: { $why }
update-waits-printing = a label is at { $printer }.
update-waits-booking = a label is being booked.
update-waits-work = a long work is going on.
update-placed = Version { $version } is in its place. It opens the station when Packdesk starts again.
update-handed = Version { $version } is fetched and genuine: { $file }
update-handed-how = Close Packdesk and install it with this command:
update-handed-open = Close Packdesk and open the file.
status-update = Version { $version } is there
start-updates = asking for newer versions
cli-update-ask = Install version { $version }? Orders and queues stay as they are, and a backup is made. (yes)
cli-update-from = Releases are asked for at { $address }
cli-update-not = Nothing was installed.
cli-update-opens = The new version opens the station.
cli-update-done = Packdesk { $version } is installed and has opened the station.
problem-update-address = “{ $address }” is no address of releases.
    .advice = It begins with https://, and has no user name in it.
problem-update-key = This is no publisher’s key.
    .advice = Enter the public key of minisign’s kind as the publisher tells it: it begins with RW.
problem-update-not-set-up = Nobody is asked for newer versions: no address of releases and no publisher’s key are set.
    .advice = Enter both under Settings, Updates, or with packdesk update --from ADDRESS --key KEY. Packdesk has no public address yet.
problem-update-unreachable = Newer versions could not be asked for or fetched.
    .advice = Check the network and the address of releases; the detail tells what happened. Nothing was changed.
problem-update-manifest = What stands at the address of releases is no list of releases.
    .advice = Check the address. If it is right, tell the publisher; the detail names the place.
problem-update-not-offered = There is a newer version, but no package of it for { $target }.
    .advice = Install it by hand, the way this one was.
problem-update-forged = The package is not the one its publisher signed. It was not installed.
    .advice = Do not install it by hand either. Check the publisher’s key, and tell the publisher; the detail tells what does not fit.
problem-update-broken = The package is signed, and cannot be unpacked all the same.
    .advice = Nothing was changed. Tell the publisher; the detail names the place.
problem-update-does-not-start = The newer version does not start on this machine. It was not installed.
    .advice = Nothing was changed. Tell the publisher what the detail says.
problem-update-not-replaced = The programs in { $folder } cannot be replaced.
    .advice = Unpack the newer version into a folder of its own; the detail tells why. Nothing was changed.
problem-update-under-way = Another program is updating Packdesk.
    .advice = Wait until it is done. If one was installed already, start Packdesk again first.
problem-update-otherwise = That version is not offered any more.
    .advice = Ask again, and look what is offered now.
problem-update-broke-off = it was broken off while it opened the station.
    .advice = Start Packdesk again; the detail tells more.
problem-update-went-back = Version { $to } could not open the station: { $why } Version { $from } is back in its place, and the station is as it was.
    .advice = Start Packdesk again. Where it asks whether this is the station: it is. Tell the publisher what the detail says.
problem-update-stuck = Version { $to } could not open the station, and version { $from } could not be put back: { $why }
    .advice = Close all of Packdesk’s programs and start it again. Nothing of the station is lost: the backup is in its folder for backups.
