"""Words that say nothing of a topic: German stop words (the list of bm25s, folded), and what opens a question."""

_GERMAN = """
aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes anderm andern
anderr anders auch auf aus bei bin bis bist da damit dann das dass dasselbe dazu dein deine deinem deinen
deiner deines dem demselben den denn denselben der derer derselbe derselben des desselben dessen dich die dies
diese dieselbe dieselben diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines
einig einige einigem einigen einiger einiges einmal er es etwas euch euer eure eurem euren eurer eures fuer
gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer
ihres im in indem ins ist jede jedem jeden jeder jedes jene jenem jenen jener jenes jetzt kann kein keine
keinem keinen keiner keines koennen koennte machen man manche manchem manchen mancher manches mein meine
meinem meinen meiner meines mich mir mit muss musste nach nicht nichts noch nun nur ob oder ohne sehr sein
seine seinem seinen seiner seines selbst sich sie sind so solche solchem solchen solcher solches soll sollte
sondern sonst ueber um und uns unser unsere unserem unseren unseres unter viel vom von vor waehrend war waren
warst was weg weil weiter welche welchem welchen welcher welches wenn werde werden wie wieder will wir wird
wirst wo wollen wollte wuerde wuerden zu zum zur zwar zwischen
"""

_ASKING = """
gibt gibts welche welcher welches wer was wann wo wie warum wieso wohin woher bitte danke hallo hab habe haett haette
koennen kann moechte moechten wollen will wuerde brauche brauchen suche sucht frage fragen jemand irgendwas mal denn
eigentlich schon noch nrw nordrhein westfalen land
"""

STOP_WORDS = frozenset((_GERMAN + _ASKING).split())
