/** An invented season to try the app with; exists only in the profile "demo". */
@NullMarked
package nyc.icefree.demo;

import org.jspecify.annotations.NullMarked;
