/** Whether everybody can follow an event: the languages that are needed there against those who interpret. */
@NullMarked
package nyc.icefree.interpreting;

import org.jspecify.annotations.NullMarked;
