/** What an administrator edits once: the campaign's name, demands, texts, addresses and zone. */
@NullMarked
package nyc.icefree.campaign;

import org.jspecify.annotations.NullMarked;
