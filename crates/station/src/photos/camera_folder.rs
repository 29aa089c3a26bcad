//! The folder a camera's program puts its pictures into: the latest one is of the box that is open now.

use model::{Problem, ProblemCode, UtcDateTime};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// How the names of pictures end. Whatever else lies in the folder stays where it is.
const ENDINGS: [&str; 3] = ["jpg", "jpeg", "png"];

/// A picture that was written this short a while ago may still be under way.
const WHOLE: Duration = Duration::from_millis(800);

/// A picture older than this is of no box that is open now.
const LONGEST: Duration = Duration::from_secs(600);

/// What was taken out of the folder.
#[derive(Default)]
pub(super) struct CameraFolder {
    /// When the latest of it was written: what is no younger is of a box that was closed since.
    taken: Mutex<Option<SystemTime>>,
}

impl CameraFolder {
    /// Hands over the latest picture that came into the folder within a time, and takes it out once it was kept.
    ///
    /// # Errors
    /// `photo-not-seen` where none came, `file-unreadable`, or why it was not kept.
    pub(super) fn take<T>(
        &self,
        folder: &Path,
        within: Duration,
        now: UtcDateTime,
        keep: impl FnOnce(&str, &[u8]) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let now = moment(now);
        let not_before = now.checked_sub(within.min(LONGEST)).unwrap_or(now);
        let is_new = |written: SystemTime| {
            written >= not_before && written + WHOLE <= now && taken.is_none_or(|last| written > last)
        };
        let pictures = pictures(folder)?;
        let latest = pictures.into_iter().filter(|(written, _)| is_new(*written)).max();
        let Some((written, path)) = latest else {
            return Err(Problem::new(ProblemCode::PhotoNotSeen).with("folder", folder.display().to_string()));
        };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let picture = crate::read_given_file(&path).map_err(|error| unreadable(&name, &error))?;
        let kept = keep(&name, &picture)?;
        *taken = Some(written);
        // One that stays where it is is never taken again by this program.
        if let Err(error) = fs::remove_file(&path) {
            tracing::warn!(why = %error.kind(), "a picture stays in the camera's folder");
        }
        Ok(kept)
    }
}

fn moment(at: UtcDateTime) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(at.millis()).unwrap_or_default())
}

/// The pictures of a folder with the moment each was written. What is no plain file, as a link, is none.
fn pictures(folder: &Path) -> Result<Vec<(SystemTime, PathBuf)>, Problem> {
    let shown = folder.display().to_string();
    let entries = fs::read_dir(folder).map_err(|error| unreadable(&shown, &error))?;
    let picture = |entry: fs::DirEntry| {
        let path = entry.path();
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        let metadata = entry.metadata().ok()?;
        let is_picture = metadata.is_file() && ENDINGS.contains(&ending.as_str());
        if is_picture { Some((metadata.modified().ok()?, path)) } else { None }
    };
    Ok(entries.flatten().filter_map(picture).collect())
}

fn unreadable(name: &str, error: &std::io::Error) -> Problem {
    Problem::new(ProblemCode::FileUnreadable).with("file", name).because(error)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    const NOW: i64 = 1_795_424_400_000;

    fn now() -> UtcDateTime {
        UtcDateTime::from_millis(NOW)
    }

    /// Puts a picture into the folder that was written so many milliseconds before now.
    fn put(folder: &Path, name: &str, age: u64) {
        let path = folder.join(name);
        fs::write(&path, name).unwrap();
        let at = moment(now()) - Duration::from_millis(age);
        fs::File::options().write(true).open(&path).unwrap().set_modified(at).unwrap();
    }

    fn took(camera: &CameraFolder, folder: &Path, within: u64) -> Result<String, ProblemCode> {
        let name = |name: &str, picture: &[u8]| {
            assert_eq!(name.as_bytes(), picture);
            Ok(name.to_owned())
        };
        camera.take(folder, Duration::from_millis(within), now(), name).map_err(|problem| problem.code)
    }

    #[test]
    fn the_latest_whole_picture_of_this_box_is_taken_once() {
        let (folder, camera) = (tempfile::tempdir().unwrap(), CameraFolder::default());
        let folder = folder.path();
        assert_eq!(took(&camera, folder, 60_000), Err(ProblemCode::PhotoNotSeen));
        put(folder, "under-way.jpg", 100);
        put(folder, "latest.JPG", 2_000);
        put(folder, "before.png", 9_000);
        put(folder, "of-another-box.jpg", 61_000);
        put(folder, "notes.txt", 1_000);
        assert_eq!(took(&camera, folder, 60_000), Ok("latest.JPG".to_owned()));
        // What was taken before it is of a box that is closed by now.
        assert_eq!(took(&camera, folder, 60_000), Err(ProblemCode::PhotoNotSeen));
        let mut left: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["before.png", "notes.txt", "of-another-box.jpg", "under-way.jpg"]);
    }

    #[test]
    fn a_picture_that_was_not_kept_stays_and_can_be_taken_again() {
        let (folder, camera) = (tempfile::tempdir().unwrap(), CameraFolder::default());
        put(folder.path(), "a.jpg", 2_000);
        let full = |_: &str, _: &[u8]| Err::<(), _>(Problem::new(ProblemCode::DiskFull));
        let refused = camera.take(folder.path(), Duration::from_secs(60), now(), full);
        assert_eq!(refused.unwrap_err().code, ProblemCode::DiskFull);
        assert_eq!(took(&camera, folder.path(), 60_000), Ok("a.jpg".to_owned()));
    }

    #[test]
    #[cfg(unix)]
    fn no_link_is_followed() {
        let (folder, camera) = (tempfile::tempdir().unwrap(), CameraFolder::default());
        put(folder.path(), "secret", 2_000);
        std::os::unix::fs::symlink(folder.path().join("secret"), folder.path().join("a.jpg")).unwrap();
        assert_eq!(took(&camera, folder.path(), 600_000), Err(ProblemCode::PhotoNotSeen));
        let nowhere = folder.path().join("nowhere");
        assert_eq!(took(&camera, &nowhere, 600_000), Err(ProblemCode::FileUnreadable));
    }
}
