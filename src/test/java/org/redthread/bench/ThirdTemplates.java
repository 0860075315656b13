package org.redthread.bench;

/**
 * Sentences and names written before the rules for letters without capitals were mended, and
 * measured once after that; form as {@link LetterTemplates}. No rule may be tried on them.
 */
final class ThirdTemplates {
  static final String[] EN_GIVEN =
      ("Hannah Peter Ifeoma Callum Yasmin Doreen Trevor Maja Rhys Bridget Harpreet Lewis Nadia"
              + " Joyce Sean Pearl Gareth Olga Ruby Amir")
          .split(" ");
  static final String[] EN_FAMILY =
      ("Taylor Hussain Evans Murphy Robertson Adeyemi Nowak Brown Cook Sharma Bailey Price Kaur"
              + " Doherty Hill Mendes Fox Gallagher Barker Rashid")
          .split(" ");
  static final String[] NB_GIVEN =
      ("Marit Knut Hilde Trond Solveig Geir Amina Nils Ragnhild Stian Sunniva Per Gro Mohammed Inger"
              + " Odd Vigdis Jan Ellen Isak Siv Magnus")
          .split(" ");
  static final String[] NB_FAMILY =
      ("Olsen Kristiansen Moen Strand Lie Pedersen Halvorsen Ruud Aas Sandvik Gundersen Vik Eide"
              + " Myhre Hussain Nygård Foss Somby Tangen Iversen Aune Brekke")
          .split(" ");
  static final String[] ONSET =
      "Pa Ne Ulri Ja Hel Ro Vi Dag Mi Es Gun Thy Ra Ki Lu Ida Sal Be".split(" ");
  static final String[] GIVEN_END =
      "lena mar vin rosa dis jan bert nela tor sia gar line mund fried ton veig ris".split(" ");
  static final String[] NB_ONSET =
      "Kråk Vass Ytter Dypp Lauv Stor Kvern Sel Bjørk Tuft Hest Gam Sauer Kalv Furu Tyri"
          .split(" ");
  static final String[] NB_END =
      "gropa bøen støyl uren hølen kroken osen hola steinan røys båsen tjernet lykkja fetten vatne holt"
          .split(" ");
  static final String[] FAR =
      ("Tesfamariam Wisniak Abdirahmani Petkovska Oyelarin Szabolny Haddadin Kurmanj Voloshenk"
              + " Bautistero Rezaiyan Lindqvister")
          .split(" ");
  static final String[] EN_STREET =
      "Sycamore Drive|Chapel Street|Orchard Way|High Moor Lane|Tannery Court|Priory Gardens"
          .split("\\|");
  static final String[] NB_STREET =
      "Elvegata|Gamle Kongevei|Skogbrynet|Industriveien|Nedre Torggate|Fagertunvegen|Myrstien"
          .split("\\|");

  static final String[][] ENGLISH = {
    {
      "Hello {g3},\n\n",
      "Dear Complaints Manager,\n\n",
      "Patient: {n2}, born {dob}, NHS number {nhs}\n\n",
      "Dear Mrs {f3}\n\n"
    },
    {
      "Back in September my wife {g2} found a lump and rang the surgery the same morning. ",
      "I write on behalf of {n2}, who cannot read or write since the stroke. ",
      "{n2} lived on his own until the day he was taken to Calderfield Infirmary. ",
      "My brother-in-law, {n2}, has waited two years for a new knee. "
    },
    {
      "We were seen by {n4}, who seemed to be in a hurry. ",
      "A letter signed by {n4} says that the appointment was cancelled by us. ",
      "Someone from the office, I think it was {g4}, told me to try again on Monday. ",
      "Neither {g4} nor the other carer wrote anything down. "
    },
    {
      "The bag was put down on a wet floor and the needle had not been changed. ",
      "No one could tell us where the old notes had been kept or who had read them. ",
      "The results were in the system for five months before anyone opened them. "
    },
    {
      "{g2} still has nightmares about that night. ",
      "When {g2} asked for help, {f4} walked away. ",
      "I have spoken with {f4} twice since then, without any result. ",
      "What {f4} did next was worse. "
    },
    {
      "We are not after anyone's job, we only want to know what went wrong. ",
      "The ambulance crew were kind and did all they could. ",
      "Please tell us what has changed in the Outpatient Clinic since the summer. "
    },
    {"Our case number with you is {case}. ", "Complaint ref {case}. "},
    {
      "I can be reached on {phone} most evenings. ",
      "Answer by e-mail to {email}, not by post. ",
      "Send the reply to {address}, {postcode}. "
    },
    {"His NI number was {nino}. ", "The money went out of account {bank}. "},
    {
      "\n\nYours,\n{n1}\n{phone}",
      "\n\nMany thanks\n{n1}",
      "\n\nWith kind regards from {n1}",
      "\n\n{n1}, {address}"
    },
  };

  static final String[][] NORWEGIAN = {
    {
      "Hei {g3}!\n\n",
      "Til klagesaksbehandler\n\n",
      "Pasient: {n2}, født {dob}\n\n",
      "Klage på vegne av {n2}\n\n"
    },
    {
      "I september kjente kona mi {g2} en kul i brystet og ringte fastlegen samme dag. ",
      "Jeg skriver for {n2}, som ikke lenger kan snakke for seg etter slaget. ",
      "{n2} bodde alene helt til hun ble hentet av ambulansen. ",
      "Broren min, {n2}, har stått på venteliste for nytt kne i to år. ",
      "Eg er mor til {g2}, som har budd i omsorgsbustad sidan våren. "
    },
    {
      "Vi ble tatt imot av {n4}, som hadde det travelt. ",
      "Brevet er underskrevet av {n4} og sier at det var vi som avlyste timen. ",
      "En på kontoret, jeg tror det var {g4}, ba meg prøve igjen på mandag. ",
      "Verken {g4} eller den andre pleieren skrev noe ned. ",
      "Timen hos {n4} vart flytta tre gonger utan at nokon sa frå. "
    },
    {
      "Posen ble satt på et vått gulv, og nålen var ikke byttet siden dagen før. ",
      "Ingen kunne si hvor de gamle papirene lå eller hvem som hadde lest dem. ",
      "Prøvesvarene lå fem måneder i systemet før noen åpnet dem. ",
      "Vi fekk ikkje vite noko om biverknader, og tablettane gjorde ho berre dårlegare. "
    },
    {
      "{g2} drømmer fortsatt om den natten. ",
      "Da {g2} ba om hjelp, snudde {f4} ryggen til. ",
      "Jeg har snakket med {f4} to ganger siden, uten at det har hjulpet. ",
      "Det {f4} gjorde etterpå, var verre. ",
      "Etter tre uker fikk jeg svar fra {n4}, men det svarte ikke på noe. "
    },
    {
      "Vi er ikke ute etter å ta noen, vi vil bare vite hva som gikk galt. ",
      "De som kom med ambulansen, var omtenksomme og gjorde det de kunne. ",
      "Fortell oss hva dere har endret på poliklinikken siden sommeren. "
    },
    {"Saken vår hos dere har nummer {case}. ", "Personnr. {fnr}. ", "D-nummeret hans er {fnr}. "},
    {
      "Jeg kan nås på {phone} de fleste kvelder. ",
      "Svar helst på e-post til {email}, ikke i posten. ",
      "Send svaret til {address}. "
    },
    {"Reiseutleggene kan dere sette inn på konto {bank}. ", "Mobilen min er {phone}. "},
    {
      "\n\nHilsen\n{n1}\n{phone}",
      "\n\nPå forhånd takk\n{n1}",
      "\n\nMed vennlig hilsen fra {n1}",
      "\n\n{n1}, {address}"
    },
  };

  private ThirdTemplates() {}
}
