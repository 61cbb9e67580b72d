package nyc.icefree.vault;

import org.springframework.dao.DataAccessResourceFailureException;

/** The folder of keys cannot be read or written, for example because its disk is full. It may pass. */
class KeysOutOfReach extends DataAccessResourceFailureException {
    KeysOutOfReach(String message, Throwable cause) {
        super(message, cause);
    }
}
