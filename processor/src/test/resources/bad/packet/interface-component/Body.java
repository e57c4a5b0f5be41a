package app;

abstract class Body {}
