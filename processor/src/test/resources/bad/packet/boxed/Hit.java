package app;

import dev.broadside.annotations.Packet;

@Packet
record Hit(
        Integer target, // ~ error [packet/boxed] Component 'Hit.target' is an 'Integer', which can be null. Use 'int'.
        Boolean alive, // ~ error [packet/boxed] Component 'Hit.alive' is a 'Boolean', which can be null. Use 'boolean'.
        Character letter, // ~ error [packet/boxed] Component 'Hit.letter' is a 'Character', which can be null. Use 'char'.
        Double distance) {} // ~ error [packet/boxed] Component 'Hit.distance' is a 'Double', which can be null. Use 'double'.
