package dev.broadside.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that the annotation processor wrote.
 *
 * <p>It is kept in class files, where coverage and analysis tools look for an annotation whose name contains
 * "Generated"; the JDK's own is dropped by the compiler.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface BroadsideGenerated {}
