/** Keeps personal data sealed: one data key an owner, destroyed with the data it protects. */
@NullMarked
package nyc.icefree.vault;

import org.jspecify.annotations.NullMarked;
