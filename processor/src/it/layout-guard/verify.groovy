// the output of the four builds, one after the other
def log = new File(basedir, 'build.log').text.normalize()
assert log.count("Java version: ${System.getProperty('java.version')},") == 4

def builds = log.split(/(?m)^.*Scanning for projects.*$/).drop(1)
assert builds.size() == 4
def (same, changed, raised, kept) = builds

assert !same.contains('[packet/')

// one mistake, one message, though Main uses what is generated; Maven repeats it in its summary
def messages = changed.readLines().findAll { it =~ /^\[ERROR] .*\.java:/ }.unique()
assert messages.size() == 1
assert messages[0] =~ /Hit\.java:\[7,1] \[packet\/layout-changed] Packet 'Hit' is not laid out as 'app\.Hit\.schema' says/
assert messages[0].contains('raise the version: @Packet(version = 2)')
assert changed =~ /f32 distance @2 +\| f64 distance @2/

assert !raised.contains('[packet/')
assert !kept.contains('[packet/')
assert new File(basedir, 'src/main/broadside/app.Hit.schema').readLines()[1] == 'version 2'
