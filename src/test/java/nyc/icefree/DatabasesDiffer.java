package nyc.icefree;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Runs on PostgreSQL in <em>verify</em> too, since it is about locks, races, time, search, schema or bulk; others do so in the proofs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("databases-differ")
public @interface DatabasesDiffer {}
