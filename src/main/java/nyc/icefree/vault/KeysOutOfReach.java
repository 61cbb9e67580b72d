package nyc.icefree.vault;

import org.springframework.dao.DataAccessResourceFailureException;

/** The folder of keys cannot be read or written, as when its disk is full: like a database that is away, this passes. */
class KeysOutOfReach extends DataAccessResourceFailureException {
    KeysOutOfReach(String message, Throwable cause) {
        super(message, cause);
    }
}
