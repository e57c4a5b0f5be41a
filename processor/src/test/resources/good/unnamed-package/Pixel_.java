record Pixel_(float weight) {}
