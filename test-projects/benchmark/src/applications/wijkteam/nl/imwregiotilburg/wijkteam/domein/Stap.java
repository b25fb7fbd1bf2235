package nl.imwregiotilburg.wijkteam.domein;

/** What can happen to an application. */
public enum Stap { START, VRAAG, ANTWOORD, TOEKENNEN, AFWIJZEN }
