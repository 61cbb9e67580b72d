/** Opens, migrates and watches the database (an H2 file or PostgreSQL). */
@NullMarked
package nyc.icefree.database;

import org.jspecify.annotations.NullMarked;
