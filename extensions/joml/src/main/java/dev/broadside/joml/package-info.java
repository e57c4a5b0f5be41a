/** Packets for the types of JOML, the Java OpenGL Math Library, and the adapters between the two. */
package dev.broadside.joml;
