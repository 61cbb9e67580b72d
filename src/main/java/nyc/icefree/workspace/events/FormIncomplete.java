package nyc.icefree.workspace.events;

/** Something in the form cannot be read yet, such as half a date; its field says so. */
class FormIncomplete extends RuntimeException {}
