enum Slot {
    HEAD,
    HAND
}
