/** Interpreters and missing languages, for organizers. */
@NullMarked
package nyc.icefree.workspace.interpreters;

import org.jspecify.annotations.NullMarked;
