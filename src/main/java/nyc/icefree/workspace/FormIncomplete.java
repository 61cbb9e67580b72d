package nyc.icefree.workspace;

/** Something in the form cannot be read yet, such as half a date; its field says so. */
public class FormIncomplete extends RuntimeException {}
