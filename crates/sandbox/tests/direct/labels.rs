//! The practice carriers' labels: their number, and an end.

pub(crate) fn zpl(number: &str) -> Vec<u8> {
    format!("^XA^PW812^LL1218^FO50,50^A0N,40,40^FDPRACTICE^FS^FO50,200^FD{number}^FS^XZ\n").into_bytes()
}

pub(crate) fn pdf(number: &str) -> Vec<u8> {
    format!("%PDF-1.4\n% practice, {number}\n%%EOF\n").into_bytes()
}

pub(crate) fn gif() -> Vec<u8> {
    // One white pixel.
    b"GIF89a\x01\0\x01\0\x80\0\0\xFF\xFF\xFF\0\0\0!\xF9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;".to_vec()
}
