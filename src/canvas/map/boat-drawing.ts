// This module draws a patrol boat as the map shows it: a small hull with a lamp and a wake, larger than life so that a
// finger can find it.

/** Size of the picture in CSS pixels. */
export const boatSize = { width: 54, height: 40 } as const;

/** Draw a boat. */
export function drawBoat(density: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = boatSize.width * density;
  canvas.height = boatSize.height * density;
  const pen = canvas.getContext('2d');
  if (pen === null) return canvas;
  pen.scale(density, density);
  pen.translate(boatSize.width / 2, boatSize.height / 2 + 3);
  const lamp = pen.createRadialGradient(0, -8, 0, 0, -8, 20);
  lamp.addColorStop(0, 'rgb(255 238 200 / 0.6)');
  lamp.addColorStop(1, 'rgb(255 238 200 / 0)');
  pen.fillStyle = lamp;
  pen.fillRect(-24, -30, 48, 48);
  pen.strokeStyle = 'rgb(190 214 255 / 0.5)';
  pen.lineWidth = 1.2;
  for (const reach of [15, 21]) {
    pen.beginPath();
    pen.ellipse(0, 7, reach, reach * 0.34, 0, 0.15 * Math.PI, 0.85 * Math.PI);
    pen.stroke();
  }
  pen.fillStyle = '#eef3ff';
  pen.beginPath();
  pen.moveTo(-14, 0);
  pen.lineTo(15, 0);
  pen.quadraticCurveTo(11, 8, 5, 8);
  pen.lineTo(-10, 8);
  pen.closePath();
  pen.fill();
  pen.fillStyle = '#2f5fb0';
  pen.fillRect(-12.5, 2.6, 25, 2);
  pen.fillStyle = '#c6d3f0';
  pen.fillRect(-5, -6, 10, 6);
  pen.fillStyle = '#ffb454';
  pen.beginPath();
  pen.arc(0, -8.5, 2.2, 0, Math.PI * 2);
  pen.fill();
  return canvas;
}
