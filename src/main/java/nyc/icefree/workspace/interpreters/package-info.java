/** Who interprets where, and what is missing, for those who organize. */
@NullMarked
package nyc.icefree.workspace.interpreters;

import org.jspecify.annotations.NullMarked;
