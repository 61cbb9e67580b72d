/** Whether everybody can follow an event: needed languages and the interpreters for them. */
@NullMarked
package nyc.icefree.interpreting;

import org.jspecify.annotations.NullMarked;
