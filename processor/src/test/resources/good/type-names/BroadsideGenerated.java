package app;

record BroadsideGenerated(int x) {}
