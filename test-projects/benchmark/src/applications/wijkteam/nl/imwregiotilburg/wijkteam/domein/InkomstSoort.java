package nl.imwregiotilburg.wijkteam.domein;

/** Kind of income. */
public enum InkomstSoort { LOON, UITKERING, TOESLAG }
