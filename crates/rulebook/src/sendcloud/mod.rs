//! Rules and methods brought over from Sendcloud.
