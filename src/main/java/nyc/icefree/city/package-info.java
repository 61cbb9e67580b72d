/** The city that the app is for: its areas and what they are called, from one file. */
@NullMarked
package nyc.icefree.city;

import org.jspecify.annotations.NullMarked;
