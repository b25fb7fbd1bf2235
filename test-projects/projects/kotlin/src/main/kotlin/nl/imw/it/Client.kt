package nl.imw.it

import nl.imwregiotilburg.privacy.annotation.DataSubject
import nl.imwregiotilburg.privacy.annotation.PersonalData
import nl.imwregiotilburg.privacy.annotation.Purpose

@Purpose("hulpverlening")
@DataSubject("client")
data class Client(
    val nummer: Long,
    @field:PersonalData("naam") val naam: String,
    @field:PersonalData("emailadres") val emailadres: String?,
)
