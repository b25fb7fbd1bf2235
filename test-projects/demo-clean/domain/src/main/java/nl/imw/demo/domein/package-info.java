/** Whose data there is, and for what. */
package nl.imw.demo.domein;
