/** Patterns from which an organization starts events. */
@NullMarked
package nyc.icefree.workspace.templates;

import org.jspecify.annotations.NullMarked;
