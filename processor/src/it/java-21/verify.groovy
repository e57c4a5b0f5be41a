def lines = new File(basedir, 'build.log').readLines()
assert lines.containsAll(['Area[of=6.0]', 'Area[of=0.0]', "Area[of=$Math.PI]".toString()])
