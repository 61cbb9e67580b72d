/** An invented season to try the app with; nothing of this room exists without the profile "demo". */
@NullMarked
package nyc.icefree.demo;

import org.jspecify.annotations.NullMarked;
