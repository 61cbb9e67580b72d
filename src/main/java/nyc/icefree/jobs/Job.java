package nyc.icefree.jobs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a method of a bean that runs by itself, on one node at a time; it is given the time now where it asks for it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Job {
    /** As it stands in the database. */
    String name();

    /** How long after its end it begins again, such as PT1M. */
    String every();
}
