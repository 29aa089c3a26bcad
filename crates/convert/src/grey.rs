//! A grey picture.

/// A grey picture; 0 is black, 255 white.
pub(crate) struct Grey {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) luma: Vec<u8>,
}

impl Grey {
    pub(crate) fn white(width: u32, height: u32) -> Self {
        Self { width, height, luma: vec![255; width as usize * height as usize] }
    }

    /// A row; empty beyond the edge.
    pub(crate) fn row(&self, y: u32) -> &[u8] {
        let start = y as usize * self.width as usize;
        self.luma.get(start..start + self.width as usize).unwrap_or_default()
    }
}
