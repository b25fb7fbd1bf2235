package nl.imw.it

import org.slf4j.LoggerFactory

class Balie {

    private val log = LoggerFactory.getLogger(Balie::class.java)

    fun ontvang(client: Client) {
        log.info("Client {}", client.nummer)
        log.info("Client {}", client) // FINDING personal-data-logged(naam, emailadres)
        log.debug("Mail naar ${client.emailadres ?: "niemand"}") // FINDING personal-data-logged(emailadres)
    }

    fun toon(clienten: List<Client>) {
        println("${clienten.size} clienten")
        clienten.map { it.naam }.forEach { println(it) } // FINDING personal-data-logged(naam)
    }
}
