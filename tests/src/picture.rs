//! Pictures of the window, read off the display: WebKit's driver takes none where there is no graphics processor.

use crate::window::Window;
use std::path::{Path, PathBuf};
use std::time::Duration;
use thirtyfour::prelude::WebDriverResult;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat};

/// Names the folder that the pictures of a test go to; without it a test takes none.
const ASKED: &str = "PACKDESK_PICTURES";

/// Takes pictures of a window into a folder, where there is one.
pub struct Camera {
    folder: Option<PathBuf>,
}

impl Camera {
    /// Into a folder, which is made with its first picture.
    #[must_use]
    pub fn into(folder: PathBuf) -> Self {
        Self { folder: Some(folder) }
    }

    /// Into a folder of this name where somebody asks for the pictures of tests, else into none.
    #[must_use]
    pub fn asked_for(name: &str) -> Self {
        Self { folder: std::env::var_os(ASKED).map(|folder| Path::new(&folder).join(name)) }
    }

    /// Takes a picture once the screen has come to rest and is drawn.
    ///
    /// # Errors
    /// When the page is gone.
    pub async fn take(&self, window: &Window, name: &str) -> WebDriverResult<()> {
        const REST: &str = "const done = arguments[arguments.length - 1]
            Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
              .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done([innerWidth, innerHeight]))))";
        let Some(folder) = &self.folder else { return Ok(()) };
        // What the pointer rests on looks otherwise.
        window.page.action_chain().move_to(0, 0).perform().await?;
        let size = window.page.execute_async(REST, Vec::<serde_json::Value>::new()).await?;
        let (width, height) = size.convert()?;
        // What is drawn reaches the display some frames later, and nothing tells when.
        tokio::time::sleep(Duration::from_millis(400)).await;
        keep(&folder.join(format!("{name}.png")), width, height);
        println!("{name}");
        Ok(())
    }
}

/// Writes what stands in the display's upper left corner, where the only window of a display of its own is, as PNG.
///
/// # Panics
/// When there is no X display of 24 or 32 bits a dot, or the file cannot be written.
fn keep(file: &Path, width: u16, height: u16) {
    let (display, screen) = x11rb::connect(None).expect("an X display");
    let root = display.setup().roots[screen].root;
    let asked = display.get_image(ImageFormat::Z_PIXMAP, root, 0, 0, width, height, u32::MAX).expect("a display");
    let image = asked.reply().expect("a picture of the display");
    // Each dot: blue, green, red, and a byte that says nothing.
    let (dots, _) = image.data.as_chunks::<4>();
    let colours: Vec<u8> = dots.iter().flat_map(|[blue, green, red, _]| [*red, *green, *blue]).collect();
    let folder = file.parent().expect("a folder");
    std::fs::create_dir_all(folder).expect("a folder");
    let written = std::fs::File::create(file).expect("a file");
    let mut encoder = png::Encoder::new(std::io::BufWriter::new(written), width.into(), height.into());
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().and_then(|mut picture| picture.write_image_data(&colours)).expect("a picture");
}
