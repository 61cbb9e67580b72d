/** Benchmarks run by hand, each a main method; docs/benchmarks.md says how. Never part of the suite. */
@NullMarked
package nyc.icefree.bench;

import org.jspecify.annotations.NullMarked;
