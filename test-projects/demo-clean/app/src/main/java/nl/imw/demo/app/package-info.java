/** The application as it is deployed. */
package nl.imw.demo.app;
