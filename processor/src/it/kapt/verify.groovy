assert new File(basedir, 'build.log').readLines().contains('TaskRegistry[Raycast] Hit[target=17, distance=6.0, surface=metal]')
