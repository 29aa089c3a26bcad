//! PDFs written by hand, object by object.

/// A PDF of these objects, numbered from 1; the first is the catalogue. More may be said in its trailer.
pub(crate) fn pdf(objects: &[&[u8]], trailer: &str) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend_from_slice(format!("{} 0 obj\n", number + 1).as_bytes());
        file.extend_from_slice(object);
        file.extend_from_slice(b"\nendobj\n");
    }
    let start = file.len();
    let mut end = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    places.iter().for_each(|place| end.push_str(&format!("{place:010} 00000 n \n")));
    end.push_str(&format!("trailer\n<< /Size {} /Root 1 0 R {trailer} >>\n", objects.len() + 1));
    end.push_str(&format!("startxref\n{start}\n%%EOF\n"));
    file.extend_from_slice(end.as_bytes());
    file
}

/// A PDF of one page, which is object 3; the others are numbered from 4.
pub(crate) fn one_page<T: AsRef<[u8]>>(page: &str, others: &[T]) -> Vec<u8> {
    let mut objects: Vec<&[u8]> =
        vec![b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page.as_bytes()];
    objects.extend(others.iter().map(AsRef::as_ref));
    pdf(&objects, "")
}

/// A 4x6 inch page that draws what is in object 4, with these resources.
pub(crate) fn page(resources: &str) -> String {
    format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 288 432] /Contents 4 0 R /Resources << {resources} >> >>")
}

/// A stream of these bytes.
pub(crate) fn stream(dictionary: &str, content: impl AsRef<[u8]>) -> Vec<u8> {
    let content = content.as_ref();
    let head = format!("<< {dictionary} /Length {} >>\nstream\n", content.len());
    [head.as_bytes(), content, b"\nendstream"].concat()
}
