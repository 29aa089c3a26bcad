### Photos of the open box.
journal-photo-kept = A photo of the open box was kept
journal-photo-removed = A photo of the open box was taken away
setting-photo-on = its label waits for a photo of the open box
setting-photo-off = no photo of the open box
problem-photo-missing = Order { $order } ships with a photo of the open box, and there is none yet.
    .advice = Take the photo, then print: the key P on the Pack screen, or packdesk photo add.
problem-photo-no-folder = No folder is set into which a camera puts its pictures.
    .advice = Choose one under Settings → This desk → Photos of the open box, or hand over a picture’s file.
problem-photo-not-seen = No new picture of this box is in { $folder }.
    .advice = Take the picture with the camera while the order is on the screen, wait until it is written, and try again.
problem-photo-too-large = The picture { $file } is larger than 32 megabytes or 80 megapixels.
    .advice = Set the camera to a smaller size: 1600 pixels a side are kept.
problem-photo-unreadable = The picture { $file } cannot be read.
    .advice = Take it again, as JPEG, PNG or GIF.
problem-photos-full = Order { $order } has { $most } photos, and no more are kept.
    .advice = Take one away first that is not needed.
problem-no-such-photo = There is no such photo (any more).
    .advice = Look at the order again: photos go once their days are over.
personal-photos = Photos of open boxes
personal-outside-camera = Pictures that a camera put into { $folder } and nobody took up lie there until you take them away.
photo-mode-never = No photos, but where a rule asks for one
photo-mode-asked = Asked for; no label waits
photo-mode-required = Required before the label
cli-photo-from = From this order total on: { $amount }
cli-photo-folder = The camera’s folder: { $folder }
cli-photo-removed = Photo { $photo } was taken away.
cli-photo-saved = Saved: { $file }
cli-photos-none = No photos.

# The window.

photos-title = Photos of the open box
photos-help = What was in the parcel before it was closed. A photo is kept with the shipment, without place and time from the camera, and goes by itself after its days.
photos-mode = Of which orders
photos-from-on = Only from an order total on
photos-folder = The camera’s folder
photos-folder-help = The folder into which your camera’s program puts its pictures. The newest one is taken up and leaves the folder. Without a folder a picture’s file is chosen.
photos-folder-save = Keep the folder
act-photo = Photo
act-photo-save = Save
act-photo-remove = Take away
signal-photo = Photo first
signal-photo-next = Take a photo of the open box, then print
photo-needed = Take a photo of the open box before the label
photo-wanted = Take a photo of the open box
photo-taken = { $count ->
        [one] { $count } photo of this parcel
       *[other] { $count } photos of this parcel
    }
photo-earlier = { $count ->
        [one] { $count } photo of an earlier parcel
       *[other] { $count } photos of earlier parcels
    }
photo-of = Photo of { $when }
photo-of-packer = Photo of { $when }, packed by { $packer }
photo-kept = The photo was kept
