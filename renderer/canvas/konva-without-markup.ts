// Lets Konva make its stage under our content security policy, which forbids every assignment of markup: Konva
// empties its container by `innerHTML = ''`, its only one. To be imported before a stage is made.
import Konva from 'konva';

const build = Konva.Stage.prototype._buildDOM;

Konva.Stage.prototype._buildDOM = function (this: Konva.Stage): void {
  const container = this.container();
  // For this one call the property is an ordinary one, and emptying is what assigning to it does.
  Object.defineProperty(container, 'innerHTML', {
    configurable: true,
    set: () => container.replaceChildren(),
  });
  build.call(this);
  Reflect.deleteProperty(container, 'innerHTML');
};
