/** Opens, migrates and watches the database that every other room writes to, an H2 file or PostgreSQL. */
@NullMarked
package nyc.icefree.database;

import org.jspecify.annotations.NullMarked;
